package nl.schoolbel.platform.testkit.architecture.sample.untidy.two;

import java.util.Date;
import java.util.function.LongSupplier;
import nl.schoolbel.platform.testkit.architecture.sample.untidy.one.BellResource;
import org.apache.kafka.clients.producer.Producer;

/** Closes the circle, sends and reads the machine's clock in two ways. */
@SuppressWarnings("JavaUtilDate")
public class BellHelper {
    BellResource resource;
    Producer<String, String> producer;
    LongSupplier millis = System::currentTimeMillis;
    Date date = new Date();
}
