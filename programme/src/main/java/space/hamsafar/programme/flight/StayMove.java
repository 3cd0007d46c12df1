package space.hamsafar.programme.flight;

import java.util.List;

/**
 * What a change of a stay does to its timeline.
 *
 * @param before the plan as it was
 * @param after the plan with the change
 * @param days by how many days on board everything moves along before anything else is compared
 * @param diff what moves beyond that, by flight day and clock, in the times of the plan after
 * @param lost experiments that lose sessions, each with what is left of it, in a sentence
 * @param asks what the other control centre must be asked for, each in a sentence
 */
public record StayMove(
        FlightPlan before, FlightPlan after, int days, TimelineDiff diff, List<String> lost, List<String> asks) {

    public StayMove {
        lost = List.copyOf(lost);
        asks = List.copyOf(asks);
    }
}
