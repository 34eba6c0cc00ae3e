// Holds a SARIF file to the standard's own JSON Schema, which the package @microsoft/jest-sarif ships.
// usage: NODE_PATH=… node sarif.js FILE
"use strict";
const fs = require("fs");
const path = require("path");
const { createRequire } = require("module");

const home = require.resolve("@microsoft/jest-sarif/package.json");
const its = createRequire(home); // the schema is of draft 4, which only that package's Ajv reads
const Ajv = its("ajv");
const ajv = new Ajv({ schemaId: "auto", allErrors: true });
ajv.addMetaSchema(its("ajv/lib/refs/json-schema-draft-04.json"));
const schema = path.join(path.dirname(home), "lib/schemas/sarif-2.1.0-rtm.5.json");
const validate = ajv.compile(JSON.parse(fs.readFileSync(schema, "utf8")));
if (!validate(JSON.parse(fs.readFileSync(process.argv[2], "utf8")))) {
  for (const error of validate.errors) console.log(`${error.dataPath} ${error.message}`);
  process.exit(1);
}
