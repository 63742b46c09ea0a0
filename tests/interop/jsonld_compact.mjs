// Expands JSON-LD files with jsonld.js, compacts them again with the context that they
// came with, and writes what it reads in the outcome as N-Quads.
// Argument: the list of jobs (jobs.mjs).

import { work } from './jobs.mjs';
import { load } from './modules.mjs';
import { options } from './jsonld_options.mjs';

const jsonld = load('jsonld');

await work(async (text) => {
  const document = JSON.parse(text);
  const expanded = await jsonld.expand(document, options);
  const context = { '@context': document['@context'] };
  const compacted = await jsonld.compact(expanded, context, options);
  return jsonld.toRDF(compacted, { ...options, format: 'application/n-quads' });
});
