package nl.schoolbel.simulator.zammad;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.schoolbel.simulator.http.Json;

/** Everybody who was ever named, with an id from 1 in the order of naming. */
final class ZammadUsers {

    private static final int KEPT = 10_000;

    private final List<String> logins = new ArrayList<>(List.of("-"));

    synchronized int idOf(String login) {
        String known = login.toLowerCase(Locale.ROOT);
        int at = logins.indexOf(known);
        if (at >= 0) {
            return at + 1;
        }
        if (logins.size() == KEPT) {
            throw new Unprocessable("Too many users");
        }
        logins.add(known);
        return logins.size();
    }

    synchronized String login(int id) {
        if (id < 1 || id > logins.size()) {
            throw new Unprocessable("No lookup value found for 'customer': " + id);
        }
        return logins.get(id - 1);
    }

    ObjectNode told(int id) {
        String login = login(id);
        return Json.object()
                .put("id", id)
                .put("login", login)
                .put("email", login)
                .put("firstname", login.split("[@.]")[0])
                .put("lastname", "")
                .put("active", true);
    }
}
