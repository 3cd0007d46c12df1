package space.hamsafar.bench.validate;

import java.time.Instant;
import java.util.List;

/**
 * A lift-off of a ship to the China Space Station.
 *
 * @param instant to the minute, from public reports
 * @param offsetDeg right ascension of the pad less RAAN of the station as derived before from the last element set,
 *     carried by the first-order drift of the node, degrees
 */
record LiftOff(Instant instant, double offsetDeg) {
    static final List<LiftOff> FLOWN = List.of(
            new LiftOff(Instant.parse("2022-11-29T15:08:00Z"), 104.35),
            new LiftOff(Instant.parse("2023-05-30T01:31:00Z"), 104.35),
            new LiftOff(Instant.parse("2023-10-26T03:14:00Z"), 104.40),
            new LiftOff(Instant.parse("2024-04-25T12:59:00Z"), 104.42),
            new LiftOff(Instant.parse("2024-10-29T20:27:00Z"), 104.41),
            new LiftOff(Instant.parse("2025-04-24T09:17:00Z"), 104.26),
            new LiftOff(Instant.parse("2025-10-31T15:44:00Z"), 104.18),
            new LiftOff(Instant.parse("2025-11-25T04:11:00Z"), 104.13));
}
