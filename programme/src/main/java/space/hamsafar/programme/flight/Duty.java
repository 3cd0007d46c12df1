package space.hamsafar.programme.flight;

import java.util.List;
import space.hamsafar.programme.setting.ClockSpan;

/**
 * Work that belongs to a day of the flight and is no experiment: safety tour, handover of the posts, rehearsal of the
 * descent, packing. It counts as work.
 *
 * @param id unique among duties
 * @param title what it is
 * @param days flight days on which it is due; negative ones count back from the day of undocking, which is -1
 * @param hours hours of the day in which it must lie
 * @param minutes length
 * @param who must all be there
 */
public record Duty(String id, String title, List<Integer> days, ClockSpan hours, int minutes, Group who) {

    public Duty {
        days = List.copyOf(days);
    }

    /**
     * Whether it is due on a flight day.
     *
     * @param day flight day from 1
     * @param last flight day of undocking
     */
    public boolean isDue(int day, int last) {
        return days.contains(day) || days.contains(day - last - 1);
    }
}
