package space.hamsafar.campaign.store;

import java.time.Instant;
import java.util.List;
import space.hamsafar.campaign.fact.Fact;
import space.hamsafar.campaign.role.Actor;

/**
 * One act in the journal.
 *
 * @param number from 1, without gaps
 * @param at when
 * @param actor who, and in what role
 * @param operation what was done, by its name
 * @param previous SHA-256 of the line before, in hexadecimal; empty for the first
 * @param facts what happened, all of it or nothing; never empty
 */
public record Entry(long number, Instant at, Actor actor, String operation, String previous, List<Fact> facts) {

    public Entry {
        facts = List.copyOf(facts);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException(
                    "entry " + number + " has no facts: an act that changes nothing is not kept");
        }
    }
}
