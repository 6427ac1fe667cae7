import { describe, expect, test } from '@jest/globals';
import { isOfGitHub } from '../../src/github/github-host.ts';

const CLOUD = 'https://github.com';
const RESIDENT = 'https://acme.ghe.com';
const ENTERPRISE = 'https://github.example.com';

describe('an address is GitHub’s', () => {
  test.each([
    [CLOUD, 'https://github.com/a'],
    [CLOUD, 'https://GitHub.com/a'],
    [CLOUD, 'https://private-user-images.githubusercontent.com/1/2.png?jwt=a'],
    [RESIDENT, 'https://private-user-images.githubusercontent.com/1/2.png'],
    [RESIDENT, 'https://private-user-images.acme.ghe.com/1/2.png'],
    [ENTERPRISE, 'https://github.example.com/a'],
    [ENTERPRISE, 'https://media.github.example.com/a'],
    ['http://github.example.com:8080', 'http://media.github.example.com:8080/a'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000/a'],
  ])('of %s: %s', (server, address) => {
    expect(isOfGitHub(new URL(address), server)).toBe(true);
  });
});

describe('an address is not GitHub’s', () => {
  test.each([
    [CLOUD, 'https://evil.example/'],
    [CLOUD, 'https://github.com.evil.example/'],
    [CLOUD, 'https://github.com@evil.example/'],
    [CLOUD, 'https://evilgithub.com/'],
    [CLOUD, 'https://githubusercontent.com/'],
    [CLOUD, 'https://evilgithubusercontent.com/'],
    [CLOUD, 'https://githubusercontent.com.evil.example/'],
    [CLOUD, 'https://evil.example/.githubusercontent.com'],
    [CLOUD, 'https://evil.example\\.githubusercontent.com/'],
    [CLOUD, 'https://a.githubusercontent.com:8443/'],
    [CLOUD, 'https://github.com:8443/'],
    [CLOUD, 'https://someone@github.com/'],
    [CLOUD, 'https://:secret@github.com/'],
    [CLOUD, 'http://github.com/'],
    [CLOUD, 'http://a.githubusercontent.com/'],
    [CLOUD, 'ftp://github.com/'],
    [CLOUD, 'data:image/png;base64,'],
    [CLOUD, 'file:///etc/passwd'],
    [CLOUD, 'https://github.com./'],
    [ENTERPRISE, 'https://a.githubusercontent.com/'],
    [ENTERPRISE, 'https://github.com/'],
    [ENTERPRISE, 'https://example.com/'],
    [ENTERPRISE, 'https://othergithub.example.com/'],
    ['https://evilghe.com', 'https://a.githubusercontent.com/'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3001/'],
    ['http://127.0.0.1:3000', 'http://169.254.169.254:3000/'],
  ])('of %s: %s', (server, address) => {
    expect(isOfGitHub(new URL(address), server)).toBe(false);
  });
});
