// Reads files with N3.js and writes what it read as N-Quads.
// Argument: the list of jobs (jobs.mjs).

import { work } from './jobs.mjs';
import { load } from './modules.mjs';

const { Parser, Writer } = load('n3');

await work((text, mediaType) => {
  // Naming the format makes the parser refuse what only another format allows.
  const quads = new Parser({ format: mediaType }).parse(text);
  const writer = new Writer({ format: 'application/n-quads' });
  writer.addQuads(quads);
  return new Promise((done, fail) => {
    writer.end((error, nquads) => (error ? fail(error) : done(nquads)));
  });
});
