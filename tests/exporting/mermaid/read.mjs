// Reads charts, a JSON list on standard input, and says what Mermaid understood of each.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const require = createRequire(pathToFileURL(`${process.argv[2]}/`));
const { JSDOM } = require("jsdom");
const dom = new JSDOM("<!doctype html><body></body>");
globalThis.window = dom.window;
globalThis.document = dom.window.document;
const found = require.resolve("mermaid");
const mermaid = (await import(pathToFileURL(found))).default;
mermaid.initialize({ startOnLoad: false, maxTextSize: 1e7, maxEdges: 1e5 });

// Mermaid itself puts entities in this form while it reads, and back when it draws.
const shown = (text) => text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(code));

const read = async (text) => {
  const { db, type } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const nodes = [...db.getVertices().values()];
  return {
    type,
    nodes: nodes.map(({ id, text }) => [id, shown(text)]),
    links: nodes.filter((node) => node.link || node.haveCallback || db.getTooltip(node.id)).length,
    edges: db.getEdges().map(({ start, end, text }) => [start, end, shown(text)]),
    groups: db.getSubGraphs().map(({ id, title, nodes }) => [id, shown(title), nodes]),
  };
};

const answers = [];
for (const text of JSON.parse(readFileSync(0, "utf8"))) answers.push(await read(text));
process.stdout.write(JSON.stringify(answers));
