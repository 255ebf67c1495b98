import {
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartComponentLike,
} from "chart.js";

/** The parts of Chart.js that our charts use, for `Chart.register`. */
export const CHART_PARTS: readonly ChartComponentLike[] = [
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
];
