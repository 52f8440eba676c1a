/** The worker part of pdf.js; loading it registers it on the global object. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
