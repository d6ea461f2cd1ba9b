export interface RobustnessWords {
  readonly title: string;
}
