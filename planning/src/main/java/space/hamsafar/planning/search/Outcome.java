package space.hamsafar.planning.search;

/**
 * What an island found.
 *
 * @param best its best timetable
 * @param schedules how many it generated
 */
record Outcome(Snapshot best, long schedules) {}
