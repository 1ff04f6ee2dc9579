package nl.schoolbel.sla.gateway.wire.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** What a name stands for, at this moment; another time it may be something else. */
@FunctionalInterface
interface NameResolver {

    /** Every address, at least one. It may take long. */
    List<InetAddress> addresses(String name) throws UnknownHostException;
}
