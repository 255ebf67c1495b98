export { contentOf, FICTIONAL as FIXTURE } from "../content/plans.ts";
