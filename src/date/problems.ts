import { choose, declareProblems } from "../kernel/problem.ts";

export const DATE_PROBLEMS = /* @__PURE__ */ declareProblems("date", {
  notADate: choose(
    'a date such as "2024-06-10"; documents print "10/6/2024"',
    'ngày như "2024-06-10"; văn bản viết "10/6/2024"',
  ),
  noSuchDay: choose("a day that its month has", "ngày có trong tháng"),
  outOfRange: choose("whole days in the years 1000 to 9999", "ngày nguyên trong các năm 1000 đến 9999"),
});
