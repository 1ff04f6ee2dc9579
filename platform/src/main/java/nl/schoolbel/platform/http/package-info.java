/** What holds for every HTTP answer: headers, ETags, unknown paths, and what the OpenAPI document says of them all. */
package nl.schoolbel.platform.http;
