import { z } from "zod";

/** `look/logo.svg`: a whole SVG drawing. What may stand in it is checked where it is read. */
export const logoSchema = z.strictObject({ drawing: z.string() });
