// Reads a JSON-LD file with jsonld.js and writes what it read as N-Quads.
// Arguments: the media type, the file.

import { readFileSync } from 'node:fs';
import { load } from './modules.mjs';

const jsonld = load('jsonld');
const [, path] = process.argv.slice(2);

const text = await jsonld.toRDF(JSON.parse(readFileSync(path, 'utf8')), {
  format: 'application/n-quads',
  // What would be dropped without a word is an error.
  safe: true,
  // A document that is whole fetches nothing.
  documentLoader: (url) => {
    throw new Error(`the document asks for ${url}; it should hold its context`);
  },
});
process.stdout.write(text);
