/** Serves the content of `CONTENT_DIR` as `npm run dev` does, on any free port, and prints where. */
import { dev } from "astro";

const server = await dev({ logLevel: "error", server: { port: 0, host: "127.0.0.1" } });
console.log(`Serving http://127.0.0.1:${server.address.port}/`);
