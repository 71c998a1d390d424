import { writeFileSync } from "node:fs";
import { PICTURES } from "./pictures.ts";

for (const [name, draw] of Object.entries(PICTURES)) writeFileSync(new URL(name, import.meta.url), draw());
