// node process.js PROGRAM PLACE: runs a program in a process of its own, and prints its cell as JSON.
import type { Place } from "./place.ts";
import { runProgram } from "./programs.ts";

const [name = "", place = ""] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await runProgram(name, JSON.parse(place) as Place)));
