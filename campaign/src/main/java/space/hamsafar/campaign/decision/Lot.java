package space.hamsafar.campaign.decision;

import java.nio.charset.StandardCharsets;
import space.hamsafar.campaign.store.Hashes;

/**
 * A drawn lot that anybody can draw again: the ticket of an applicant is the SHA-256 of seed, line feed and id, and the
 * smallest ticket comes first.
 *
 * @param seed any text; its hash is published before the scores are known
 */
public record Lot(String seed) {

    /** What is published before: SHA-256 of the seed, in hexadecimal. */
    public String commitment() {
        return Hashes.sha256(seed.getBytes(StandardCharsets.UTF_8));
    }

    /** The ticket of an applicant, in hexadecimal. */
    public String ticket(String applicant) {
        return Hashes.sha256((seed + "\n" + applicant).getBytes(StandardCharsets.UTF_8));
    }
}
