import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

/** Stands before a Notion server, and shows its workspace as one on a paid plan: larger files may be uploaded. */
export async function startPaidPlan(notionUrl: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '', headers } = request;
    const body = await text(request);
    const passed = Object.entries(headers).filter(([name]) =>
      /^(authorization|notion-version|content-type)$/.test(name),
    );
    const answer = await fetch(`${notionUrl}${url}`, {
      method,
      headers: passed.map(([name, value]): [string, string] => [name, String(value)]),
      ...(body !== '' && { body }),
    });
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.end((await answer.text()).replace(String(5 * 1024 * 1024), String(5 * 1024 ** 3)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
