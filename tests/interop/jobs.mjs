// The work that a script is given: a file with one line a job, which is a media type, a
// file to read and a file to write, parted by tabs. What a job fails with is written
// beside its output.

import { readFileSync, writeFileSync } from 'node:fs';

export async function work(read) {
  const jobs = readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean);
  if (jobs.length === 0) throw new Error('no jobs');
  for (const job of jobs) {
    const [mediaType, path, out] = job.split('\t');
    try {
      writeFileSync(out, await read(readFileSync(path, 'utf8'), mediaType));
    } catch (error) {
      writeFileSync(`${out}.error`, String(error?.stack ?? error));
    }
  }
}
