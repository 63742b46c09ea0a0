// Reads a file with N3.js and writes what it read as N-Quads.
// Arguments: the media type, the file.

import { readFileSync } from 'node:fs';
import { load } from './modules.mjs';

const { Parser, Writer } = load('n3');
const [mediaType, path] = process.argv.slice(2);

// Naming the format makes the parser refuse what only another format allows.
const quads = new Parser({ format: mediaType }).parse(readFileSync(path, 'utf8'));
const writer = new Writer({ format: 'application/n-quads' });
writer.addQuads(quads);
writer.end((error, text) => {
  if (error) throw error;
  process.stdout.write(text);
});
