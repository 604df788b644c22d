// Expressions of GitHub Actions, evaluated by GitHub's own library: texts in which ${{ }} is filled in.
// Called with the folder where the packages stand; on standard input {texts, contexts, functions},
// where `functions` are what success(), failure() and the like give.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const packages = pathToFileURL(`${process.argv[2]}/node_modules/@actions/expressions/dist/index.js`);
const { Evaluator, Lexer, Parser, data } = await import(packages);
const { texts, contexts, functions } = JSON.parse(readFileSync(0, "utf8"));
const context = JSON.parse(JSON.stringify(contexts), data.reviver);
const definitions = Object.entries(functions).map(([name, value]) => ({
  name,
  minArgs: 0,
  maxArgs: 0,
  call: () => new data.BooleanData(value),
}));
const known = new Map(definitions.map((each) => [each.name, each]));

const evaluate = (expression) => {
  const parser = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), definitions);
  return new Evaluator(parser.parse(), context, known).evaluate().coerceString();
};
const filled = texts.map((text) => text.replace(/\$\{\{(.*?)\}\}/gs, (_, inner) => evaluate(inner)));
process.stdout.write(JSON.stringify(filled));
