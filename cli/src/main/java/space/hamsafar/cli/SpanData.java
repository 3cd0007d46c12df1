package space.hamsafar.cli;

import org.threeten.extra.Interval;

/**
 * A stretch of time as machines read it.
 *
 * @param from begin
 * @param to end
 * @param seconds length
 */
record SpanData(String from, String to, double seconds) {
    static SpanData of(Interval interval) {
        return new SpanData(
                interval.getStart().toString(),
                interval.getEnd().toString(),
                interval.toDuration().toMillis() / 1000.0);
    }
}
