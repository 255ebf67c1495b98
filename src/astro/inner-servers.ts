import process from "node:process";
import type { ProxyOptions } from "vite";

/**
 * What the server of `npm run dev` hands on to those of later plans, by path. `INNER_SERVERS`, which
 * `npm run dev` sets for itself: a list of paths with the address of each server.
 */
export function innerServers(): Record<string, ProxyOptions> {
  const given = JSON.parse(process.env["INNER_SERVERS"] ?? "[]") as [string, string][];
  return Object.fromEntries(given.map(([path, target]) => [path, { target, ws: true }]));
}
