/** Stands between Firefox and the world: leads the sites' names to the playground, and nothing anywhere else. */
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** What the browser asks for by itself, whatever it has installed. */
const FIREFOX_OWN = /(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com)(?::\d+)?$/;

export interface Proxy {
  readonly port: number;
  /** Hosts that something other than Firefox itself wanted to reach, beside the playground's. */
  readonly strays: readonly string[];
  close(): Promise<void>;
}

export async function startProxy(server: { port: number; hosts: string[] }): Promise<Proxy> {
  const strays: string[] = [];
  const note = (host: string) => {
    if (!FIREFOX_OWN.test(host)) strays.push(host);
  };
  const proxy = createServer((request, response) => {
    note(new URL(request.url ?? '', 'http://nowhere.example').host);
    response.writeHead(502).end();
  });
  const open = new Set<Duplex>();
  proxy.on('connect', (request, socket, head) => {
    open.add(socket);
    const [host = '', port] = (request.url ?? '').split(':');
    socket.on('error', () => {});
    socket.on('close', () => open.delete(socket));
    if (port !== '443' || !server.hosts.includes(host)) {
      note(request.url ?? '');
      socket.end('HTTP/1.1 502 Nothing there\r\n\r\n');
      return;
    }
    const site = connect(server.port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      site.write(head);
      site.pipe(socket);
      socket.pipe(site);
    });
    site.on('error', () => socket.destroy());
    socket.on('close', () => site.destroy());
  });
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
  const close = () =>
    new Promise<void>((done) => {
      proxy.close(() => done());
      proxy.closeAllConnections();
      // Tunnels are no business of the server's any more.
      for (const socket of open) socket.destroy();
    });
  return { port: (proxy.address() as AddressInfo).port, strays, close };
}
