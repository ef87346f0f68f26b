// Prints, as JSON, the errors of each OpenAPI document. Arguments: the folder with the packages, and the documents.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [folder, ...files] = process.argv.slice(2);
const found = createRequire(pathToFileURL(`${folder}/package.json`)).resolve("@seriousme/openapi-schema-validator");
const { Validator } = await import(pathToFileURL(found));
const errors = {};
for (const file of files) {
  const result = await new Validator().validate(JSON.parse(readFileSync(file, "utf8")));
  errors[file] = result.valid ? [] : [].concat(result.errors).map((error) => JSON.stringify(error).slice(0, 300));
}
console.log(JSON.stringify(errors));
