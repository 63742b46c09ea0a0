// How jsonld.js is asked to work.

export const options = {
  // What would be dropped without a word is an error.
  safe: true,
  // A document that is whole fetches nothing.
  documentLoader: (url) => {
    throw new Error(`the document asks for ${url}; it should hold its context`);
  },
};
