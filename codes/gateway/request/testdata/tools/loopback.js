// Has all connections made to the server of the test.
const net = require("node:net");
const server = new URL(process.env.http_proxy);
const connect = net.connect;
net.connect = net.createConnection = (options, ...rest) =>
  connect({ ...options, host: server.hostname, port: server.port }, ...rest);
