package space.hamsafar.planning.replan;

/**
 * What a new plan changes of the old one, and what that costs by the weights.
 *
 * @param moved activities that start at another time
 * @param movedTicks ticks that they start earlier or later, all together
 * @param peopleChanged people who served in an activity and no longer do, counted once for each activity
 * @param dropped activities of the old plan that are no longer in it
 * @param added activities that the old plan lacked
 * @param cost of the moves, ticks and people, each times its weight
 */
public record ChangeReport(int moved, long movedTicks, int peopleChanged, int dropped, int added, long cost) {}
