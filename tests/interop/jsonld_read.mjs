// Reads JSON-LD files with jsonld.js and writes what it read as N-Quads.
// Argument: the list of jobs (jobs.mjs).

import { work } from './jobs.mjs';
import { load } from './modules.mjs';
import { options } from './jsonld_options.mjs';

const jsonld = load('jsonld');

await work((text) =>
  jsonld.toRDF(JSON.parse(text), { ...options, format: 'application/n-quads' }),
);
