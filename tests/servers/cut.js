// A way to a server that breaks: passes on what is sent, and after so many bytes towards the server
// cuts every connection, in the middle of what is under way, and carries nothing more.
// usage: node cut.js PORT SERVER-PORT BYTES
'use strict';
const net = require('node:net');

const [port, there, most] = process.argv.slice(2).map(Number);
let left = most;
const open = new Set();
const cut = () => open.forEach((socket) => socket.destroy());

net.createServer((client) => {
  if (left <= 0) return client.destroy();
  const server = net.connect(there, '127.0.0.1');
  for (const socket of [client, server]) {
    open.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => {
      open.delete(socket);
      client.destroy();
      server.destroy();
    });
  }
  server.pipe(client);
  client.on('data', (bytes) => {
    const part = bytes.subarray(0, Math.max(left, 0));
    left -= bytes.length;
    server.write(part, left <= 0 ? cut : undefined);
  });
}).listen(port, '127.0.0.1');
