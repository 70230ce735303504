#!/usr/bin/env node
import { runProcess } from "@cas/cli";

await runProcess();
