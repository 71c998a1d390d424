import {
  attempt,
  DomainError,
  declareProblems,
  failure,
  readAs,
  success,
  unreachable,
  unreadable,
  unwrap,
} from "antq/kernel";
import { describe, expect, it } from "vitest";

const { bad } = declareProblems("sample", { bad: { en: () => "Bad: mend it.", vi: () => "Hỏng: hãy sửa." } });
const thrownBy = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

describe("a result", () => {
  it("gives its value, or throws all of its problems", () => {
    expect(unwrap(success(0))).toBe(0);
    expect(unwrap(readAs("value", "raw"))).toBe("value");
    const problems = [bad({}), bad({}, ["row", 2])];
    for (const failed of [failure(...problems), unreadable("raw", ...problems)]) {
      const error = thrownBy(() => unwrap(failed));
      expect(error).toBeInstanceOf(DomainError);
      expect(error).toHaveProperty("problems", problems);
    }
  });

  it("comes back from what throws, and only a DomainError is an answer", () => {
    expect(attempt(() => 1)).toStrictEqual(success(1));
    expect(attempt(() => unwrap(failure(bad({}))))).toStrictEqual(failure(bad({})));
    const defect = new RangeError("a defect");
    expect(
      thrownBy(() =>
        attempt(() => {
          throw defect;
        }),
      ),
    ).toBe(defect);
  });

  it("cannot be changed", () => {
    const warnings = [bad({})];
    const reading = readAs(1, "1", warnings);
    warnings.pop();
    expect(reading).toStrictEqual({ ok: true, value: 1, raw: "1", warnings: [bad({})] });
    expect(
      [success(1), failure(bad({})), reading, unreadable("x", bad({}))].every((it) => Object.isFrozen(it)),
    ).toBe(true);
  });
});

describe("the unreachable", () => {
  it("is a defect, never a DomainError", () => {
    const error = thrownBy(() => unreachable("left out" as never));
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(DomainError);
  });
});
