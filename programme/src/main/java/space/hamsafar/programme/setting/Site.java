package space.hamsafar.programme.setting;

import java.time.ZoneId;

/**
 * A place on the ground.
 *
 * @param id unique among sites
 * @param name what people call it
 * @param country ISO 3166 two-letter code
 * @param latitudeDeg WGS-84 geodetic latitude, north positive, −90 to 90
 * @param longitudeDeg east positive, −180 to 180
 * @param altitudeM above the ellipsoid
 * @param minElevationDeg lowest useful elevation of the station above the horizon
 * @param zone local time
 * @param calendar id of the working calendar kept there
 * @param provenance origin of the coordinates
 */
public record Site(
        String id,
        String name,
        String country,
        double latitudeDeg,
        double longitudeDeg,
        double altitudeM,
        double minElevationDeg,
        ZoneId zone,
        String calendar,
        Provenance provenance) {}
