import { describe, expect, it } from "vitest";

describe("the tests of days", () => {
  it("really run in the time zone that their project asks for", () => {
    const minutesBehindUtc: Readonly<Record<string, number>> = {
      UTC: 0,
      "Asia/Ho_Chi_Minh": -7 * 60,
      "America/Sao_Paulo": 3 * 60,
      "Pacific/Apia": -13 * 60,
    };
    const zone = process.env["TZ"] ?? "none";
    expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe(minutesBehindUtc[zone]);
  });
});
