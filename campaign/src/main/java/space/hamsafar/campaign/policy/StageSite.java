package space.hamsafar.campaign.policy;

import java.util.List;
import java.util.Optional;
import space.hamsafar.programme.selection.Station;
import space.hamsafar.programme.setting.WorkingCalendar;

/**
 * Where and with whom the tests of a stage are held.
 *
 * @param stations in the order in which each applicant passes them
 * @param calendar when the site works
 * @param travelDays calendar days from the release of the stage before to the first test
 * @param panels of the stations that need one
 */
public record StageSite(List<Station> stations, WorkingCalendar calendar, int travelDays, List<Panel> panels) {

    public StageSite {
        stations = List.copyOf(stations);
        panels = List.copyOf(panels);
    }

    /**
     * The panel of a station.
     *
     * @param station id
     * @param members how many of them sit at each slot, at least 1
     * @param of ids of staff from whom they are taken
     */
    public record Panel(String station, int members, List<String> of) {
        public Panel {
            of = List.copyOf(of);
        }
    }

    /** The panel of a station, if it needs one. */
    public Optional<Panel> panel(String station) {
        return panels.stream().filter(one -> one.station().equals(station)).findFirst();
    }

    /** The station of an id, if there is one. */
    public Optional<Station> station(String id) {
        return stations.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The place of a station in the order of the tests, from 0. */
    public int order(String station) {
        return stations.stream().map(Station::id).toList().indexOf(station);
    }
}
