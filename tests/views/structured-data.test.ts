import { expect, test } from "vitest";
import { feedOfPage, feeds } from "../../src/views/feeds.ts";
import { dataSetDescription, pageDescription } from "../../src/views/structured-data.ts";
import { cardOf, FICTIONAL, REAL } from "../content/plans.ts";

const full = (path: string): string => `https://example.org/card${path}`;

test.each([REAL, FICTIONAL])(
  "the description of the data of %s has what search asks for",
  (plan) => {
    const card = cardOf(plan);
    const {
      "@type": type,
      name,
      description,
      url,
      distribution,
    } = JSON.parse(dataSetDescription(card, full)) as Record<string, string> & {
      distribution: Record<string, string>[];
    };
    expect({ type, url }).toEqual({ type: "Dataset", url: "https://example.org/card/data/" });
    expect(name).toContain(card.content.plan.siteName);
    // Google's search for data asks for 50 to 5,000 characters.
    expect(description?.length).toBeGreaterThanOrEqual(50);
    expect(distribution.map(({ contentUrl }) => contentUrl)).toContain(
      full("/data/report-card.ods"),
    );
  },
);

test("no word of a plan ends the element that holds the description", () => {
  const card = cardOf(FICTIONAL);
  const plan = { ...card.content.plan, title: "</script><script>alert(1)</script>" };
  const told = dataSetDescription({ ...card, content: { ...card.content, plan } }, full);
  expect(told).not.toContain("<");
  expect((JSON.parse(told) as { description: string }).description).toContain(plan.title);
});

test("feeds are found from the heads of their pages, and no other is named", () => {
  const all = feeds(cardOf(REAL)).filter(({ name }) => !name.startsWith("priority"));
  expect(all.length).toBeGreaterThan(1);
  for (const { name, path } of all) expect(feedOfPage(path)).toBe(`/feeds/${name}.xml`);
  expect(feedOfPage("/reports/")).toBe("/feeds/everything.xml");
  expect(feedOfPage("/data/")).toBeNull();
});

test("a page says the way to it, and a report what it is and of when", () => {
  const card = cardOf(REAL);
  const above = [
    { text: "Home", path: "/" },
    { text: "Reports", path: "/reports/" },
  ];
  const page = {
    path: "/reports/2014-06/",
    title: "June 2014 report",
    description: "What it says.",
    above,
  };
  expect(JSON.parse(pageDescription(card, page, full) ?? "")).toMatchObject([
    {
      "@type": "BreadcrumbList",
      itemListElement: [
        { position: 1, name: "Home", item: full("/") },
        { position: 2, name: "Reports", item: full("/reports/") },
        { position: 3, name: "June 2014 report" },
      ],
    },
    {
      "@type": "Report",
      name: "Rotherham Children and Young People's Action Plan 2013 – 2016",
      datePublished: "2014-06",
      url: full("/reports/2014-06/"),
    },
  ]);
  expect(pageDescription(card, { ...page, path: "/", above: [] }, full)).toBeNull();
});

test.each([REAL, FICTIONAL])(
  "an indicator of %s says that its figures can be had, and where",
  (plan) => {
    const card = cardOf(plan);
    const [{ indicator }] = card.indicators.all as [(typeof card.indicators.all)[number]];
    const { id, name: title } = indicator;
    const description = "How many children are there? 12 in June.";
    const page = {
      path: `/indicators/${id}/`,
      title,
      description,
      above: [{ text: "Home", path: "/" }],
    };
    const [, told] = JSON.parse(pageDescription(card, page, full) ?? "") as [object, object];
    const { dataLicence } = card.content.plan;
    expect(told).toEqual({
      "@context": "https://schema.org",
      "@type": "Dataset",
      ...{ name: title, description, url: full(page.path) },
      ...(dataLicence ? { license: dataLicence.address } : {}),
      distribution: {
        "@type": "DataDownload",
        contentUrl: full(`/indicators/${id}.csv`),
      },
    });
    expect(Boolean(dataLicence)).toBe(plan === FICTIONAL);
  },
);
