import {expect, test} from "vitest";
import {newest} from "../../src/benchmark/newest.js";

test("the newest question is wanted, those before it are not", () => {
  const questions = newest();
  const first = questions.begin();
  expect(first()).toBe(true);
  const second = questions.begin();
  expect(first()).toBe(false);
  expect(second()).toBe(true);
});

test("who joins the present question outdates nobody, and is outdated with it", () => {
  const questions = newest();
  const question = questions.begin();
  const beside = questions.current();
  expect([question(), beside()]).toEqual([true, true]);
  questions.begin();
  expect([question(), beside()]).toEqual([false, false]);
});

test("after forgetting nothing is wanted until something begins", () => {
  const questions = newest();
  const question = questions.begin();
  questions.forget();
  expect(question()).toBe(false);
  expect(questions.begin()()).toBe(true);
});

test("two lists of questions do not know each other", () => {
  const [one, other] = [newest(), newest()];
  const question = one.begin();
  other.begin();
  expect(question()).toBe(true);
});
