package space.hamsafar.orbit.conjunction;

import java.time.Duration;
import java.time.Instant;
import space.hamsafar.orbit.sgp4.Sgp4Elements;

/**
 * One object of a catalogue with its newest element set, of any orbit that SGP4 knows.
 *
 * @param name name as the catalogue has it; the number where it has none
 * @param catalogueNumber number in the satellite catalogue
 * @param elements what SGP4 takes
 */
public record CatalogueObject(String name, int catalogueNumber, Sgp4Elements elements) {
    /** Epoch of the elements, UTC. */
    public Instant epoch() {
        return elements.epoch();
    }

    /** Time from the epoch of the elements to an instant. */
    public Duration ageAt(Instant instant) {
        return Duration.between(epoch(), instant);
    }
}
