// Expressions of GitHub Actions, evaluated by GitHub's own library: texts in which ${{ }} is filled in.
// Called with the folder where the packages stand. Each line of standard input is a question
// {texts, contexts, functions}, where `functions` are what success(), failure() and the like give; each
// line of output is an answer.
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const packages = pathToFileURL(`${process.argv[2]}/node_modules/@actions/expressions/dist/index.js`);
const { Evaluator, Lexer, Parser, data } = await import(packages);

const filledIn = ({ texts, contexts, functions }) => {
  const context = JSON.parse(JSON.stringify(contexts), data.reviver);
  const definitions = Object.entries(functions).map(([name, value]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  }));
  const known = new Map(definitions.map((each) => [each.name, each]));
  const evaluate = (expression) => {
    const tokens = new Lexer(expression).lex().tokens;
    const parsed = new Parser(tokens, Object.keys(contexts), definitions).parse();
    return new Evaluator(parsed, context, known).evaluate().coerceString();
  };
  return texts.map((text) => text.replace(/\$\{\{(.*?)\}\}/gs, (_, inner) => evaluate(inner)));
};

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(filledIn(JSON.parse(line)))}\n`);
}
