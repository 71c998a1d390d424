import { describe, expect, it } from "vitest";
import { ROOMS } from "../rooms.ts";
import { REPOSITORY } from "../scratch.ts";
import { deadReferences, knownIn } from "./references.ts";
import { markdownPages, type Source } from "./sources.ts";

const known = knownIn(
  REPOSITORY,
  ROOMS.map((room) => `antq/${room}`),
);

describe("what the pages refer to", () => {
  const pages = markdownPages();

  it.each(pages.map((page) => [page.path, page] as const))("%s", (_, page) => {
    expect(deadReferences(page, pages, known)).toStrictEqual([]);
  });
});

describe("the check of references", () => {
  const page = (text: string): Source => ({ path: "docs/page.md", text });
  const other: Source = { path: "docs/other.md", text: "# Kỳ báo cáo, 6 tháng\n```sh\n# no heading\n```\n" };
  const dead = (text: string) =>
    deadReferences(page(text), [page(text), other], {
      hasPath: (path) => ["docs/page.md", "docs/other.md", "src/kernel/ratio.ts", "LICENSE"].includes(path),
      subpaths: ["antq/kernel"],
    });

  it.each([
    "[a](other.md) [b](../LICENSE) [c](https://example.org/a/b) [d](other.md#kỳ-báo-cáo-6-tháng)",
    "# Here\n[here](#here)",
    "`src/kernel/ratio.ts`, `antq/kernel`, `155/KH-MTTQ-CAT`, km/h, 10/6/2024, `src/*/index.ts`, and/or/not",
    '```json\n{ "a": "[b](c.md) `src/none.ts`" }\n```',
  ])("is content with %j", (text) => {
    expect(dead(text)).toStrictEqual([]);
  });

  it.each([
    ["[a](none.md)", "the link none.md leads nowhere"],
    ["[a](other.md#no-heading)", "the link other.md#no-heading names no heading"],
    ["[a](#nowhere)", "the link #nowhere names no heading"],
    ["`src/none.ts`", "`src/none.ts` is not in the repository"],
    ["`antq/none`", "`antq/none` is no subpath of the package"],
    ["in /mnt/someone", "/mnt/someone is a path of one machine"],
    ["```sh\ncd /srv/antq/main\n```", "/srv/antq is a path of one machine"],
    ["C:\\antq", "C:\\antq is a path of one machine"],
  ])("reports %j", (text, message) => {
    expect(dead(text)).toStrictEqual([`docs/page.md: ${message}`]);
  });
});
