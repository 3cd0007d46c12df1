package space.hamsafar.programme.selection;

import java.util.List;
import space.hamsafar.programme.setting.Figure;
import space.hamsafar.programme.setting.Provenance;

/**
 * A stage of the selection.
 *
 * @param id unique among stages, such as {@code preliminary}
 * @param title what it is
 * @param site id of the site where it is held
 * @param step id of the agreement's step whose dates it sets: it begins no earlier than that step may
 * @param places most candidates who can be invited
 * @param stations tests in the order in which a candidate passes them
 * @param passRate share of those tested who pass, 0 to 1
 * @param travelDays calendar days of travel and visa before the stage
 * @param resultDays calendar days from the last test to the result
 * @param provenance origin of the figures
 */
public record Stage(
        String id,
        String title,
        String site,
        String step,
        int places,
        List<Station> stations,
        Figure passRate,
        int travelDays,
        int resultDays,
        Provenance provenance) {

    public Stage {
        stations = List.copyOf(stations);
    }
}
