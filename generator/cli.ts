#!/usr/bin/env node
import { main } from "./commands/main.ts";
import { createNodeWorld } from "./commands/node-world.ts";

process.exitCode = await main(process.argv.slice(2), createNodeWorld());
