/** Serves the playground under the sites' own names, so that the extension's real match patterns apply. */
import { createServer } from 'node:https';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';
import { buildPlayground } from './build.mjs';
import * as sites from './sites/index.js';

const skeletons = Object.values(sites).flatMap(({ host, alsoAt = [], ...site }) =>
  [host, ...alsoAt].map((each) => [each, site]),
);
const SKELETONS = new Map(skeletons);

/** Which page stands at which host. Point the browser's name resolution here to see them. */
export const HOSTS = {
  ...Object.fromEntries(skeletons.map(([host]) => [host, 'sites'])),
  'x.com': 'x',
  'www.facebook.com': 'facebook',
  'news.ycombinator.com': 'hackernews',
  'editors.example': 'bare',
  // The same pages, where the extension never is.
  'untouched.example': 'bare',
};

/** What a strict site would send; the playground's own pages keep to it. */
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'";

/**
 * Starts the server on 127.0.0.1; port 0 takes a free one. Bundles the pages first, unless it is given `files`.
 * @param {{ port?: number, files?: Promise<Map<string, Buffer>> }} [options]
 * @returns {Promise<{ port: number, hosts: string[], close: () => Promise<void> }>}
 */
export async function servePlayground({ port = 0, files: built = buildPlayground() } = {}) {
  const [files, { private: key, cert }] = await Promise.all([built, certificate()]);
  const server = createServer({ key, cert }, (request, response) => answer(request, response, files));
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: server.address().port, hosts: Object.keys(HOSTS), close };
}

function certificate() {
  const altNames = Object.keys(HOSTS).map((value) => ({ type: 2, value }));
  return generate([{ name: 'commonName', value: 'playground' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
}

function answer(request, response, files) {
  const url = new URL(request.url, `https://${request.headers.host ?? 'nowhere.example'}`);
  const asset = /^\/playground\/([\w-]+\.(js|css))$/.exec(url.pathname);
  const page = HOSTS[url.hostname];
  if (asset && files.has(asset[1])) {
    send(
      response,
      200,
      asset[2] === 'js' ? 'text/javascript' : 'text/css',
      files.get(asset[1]),
      cachingOf(asset[1]),
    );
  } else if (url.pathname === '/favicon.ico') {
    response.writeHead(204).end();
  } else if (!page || asset) {
    send(response, 404, 'text/plain', 'Nothing here.');
  } else {
    const { pages = {}, head, policy } = SKELETONS.get(url.hostname) ?? {};
    const skeleton = pages[url.pathname];
    const body = skeleton && `<main>${skeleton}</main>`;
    const kind = url.pathname.startsWith('/editors/') ? 'bare' : body ? 'sites' : page;
    const html = shell(kind, url.searchParams, body, head);
    send(response, 200, 'text/html', html, 'no-store', policy);
  }
}

function send(response, status, type, body, caching = 'no-store', policy = '') {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': POLICY + policy,
    // Chunks carry a hash of their content; everything else may be another file next time.
    'cache-control': caching,
  });
  response.end(body);
}

const cachingOf = (name) => (/-[A-Z0-9]{8}\.js$/.test(name) ? 'max-age=3600' : 'no-store');

/** Pages share one shell; `?theme=dark` and `?lang=id` are settled before anything shows. */
function shell(page, search, body = '<div id="root"></div>', head = '') {
  const theme = search.get('theme') === 'dark' ? 'dark' : 'light';
  const language = search.get('lang') === 'id' ? 'id' : 'en';
  return `<!doctype html>
<html lang="${language}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Playground</title>
${head}
<link rel="stylesheet" href="/playground/${page}.css">
</head>
<body>
${body}
<script type="module" src="/playground/${page}.js"></script>
</body>
</html>
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { port, hosts } = await servePlayground({ port: Number(process.argv[2] ?? 4443) });
  console.log(`https://127.0.0.1:${port} answers for ${hosts.join(', ')}`);
}
