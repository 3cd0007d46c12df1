package space.hamsafar.programme.training;

import space.hamsafar.programme.setting.Site;

/** Whether the way between two sites takes a day. */
final class Distance {

    private static final double FAR_KM = 100;
    private static final double EARTH_RADIUS_KM = 6371;

    private Distance() {}

    /** Whether the great circle between them is longer than 100 km: shorter ways fit between two lessons. */
    static boolean isFar(Site from, Site to) {
        double latitude = Math.toRadians(to.latitudeDeg() - from.latitudeDeg());
        double longitude = Math.toRadians(to.longitudeDeg() - from.longitudeDeg());
        double chord = square(Math.sin(latitude / 2))
                + Math.cos(Math.toRadians(from.latitudeDeg()))
                        * Math.cos(Math.toRadians(to.latitudeDeg()))
                        * square(Math.sin(longitude / 2));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord))) > FAR_KM;
    }

    private static double square(double value) {
        return value * value;
    }
}
