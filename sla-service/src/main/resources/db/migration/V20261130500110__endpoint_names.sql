-- An endpoint that was not named goes by the host of its address.
update endpoint set name = left(coalesce(substring(url from '^https?://([^/:?#]+)'), 'webhooks'), 120) where name = 'Webhooks';
